# make                build build/release/elaudit
# make check          unit, golden, sandbox, differential and accuracy tests, lints
BUILD ?= release
CC    ?= cc
OUT   := build/$(BUILD)
PKGS  := lua5.4 yaml-0.1 libpcre2-8 libxml-2.0
WARN  := -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wstrict-prototypes \
         -Wmissing-prototypes -Wvla -Wformat=2 -Werror
CPPFLAGS += -D_POSIX_C_SOURCE=200809L -Iengine $(shell pkg-config --cflags $(PKGS))
CFLAGS   += -std=c11 -g -fno-common -pthread $(WARN) $(FLAGS_$(BUILD))
LDLIBS   += $(shell pkg-config --libs $(PKGS)) -lcmark-gfm-extensions -lcmark-gfm -pthread

FLAGS_release := -O2 -D_FORTIFY_SOURCE=2 -fstack-protector-strong
FLAGS_debug   := -O0
FLAGS_asan    := -O1 -fsanitize=address,undefined -fno-sanitize-recover=all \
                 -fno-omit-frame-pointer -DENGINE_ASAN
