# make                  the program, build/release/elaudit
# make deps             the Debian packages that lack; FOR=build: only for make
# make check            every test; BUILD=asan with sanitizers; CC=clang
# make lint             layers, banned names, headers, lengths, words
# make accept           takes the golden tests' output as what is expected
# make accuracy-accept  raises the ratchet (FORCE=1 may lower it) and writes the
#                       figures that are printed with findings
# make bench            speed and memory, one `name value unit` a line
# make fuzz TIME=60     every fuzz target for so many seconds
# make coverage         the lines that the tests reach, by file
# make demo             audits the sample district
# make install          below DESTDIR= PREFIX=/usr/local; also uninstall
# make format, make clean, make help; V=1 shows the commands
# BUILD is release, debug, asan, test (tiny capacities), coverage or fuzz.

BUILD  ?= release
PREFIX ?= /usr/local
SAMPLE ?= policies/alder-falls
WERROR ?= -Werror
CC     := $(if $(filter fuzz,$(BUILD)),clang,$(CC))
OUT    := build/$(BUILD)$(if $(filter-out cc gcc,$(CC)),-$(notdir $(CC)))
PKGS   := lua5.4 yaml-0.1 libpcre2-8
LOADED := libxml-2.0 libzip# opened at run time: only their headers are needed
WARN   := -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wstrict-prototypes \
          -Wmissing-prototypes -Wvla -Wformat=2 $(WERROR)

# pkg-config is asked at first use: after `make deps demo` has installed it.
PKG_FLAGS = $(eval PKG_FLAGS := $(shell pkg-config --cflags $(PKGS) $(LOADED)))$(PKG_FLAGS)
PKG_LIBS  = $(eval PKG_LIBS := $(shell pkg-config --libs $(PKGS)))$(PKG_LIBS)
CPPFLAGS += -D_POSIX_C_SOURCE=200809L -Iengine -Itests $(PKG_FLAGS)
CFLAGS   += -std=c11 -g -fno-common -pthread $(WARN) $(FLAGS_$(BUILD))
LDLIBS   += $(PKG_LIBS) -lcmark-gfm-extensions -lcmark-gfm -pthread -ldl

SANITIZE := -fno-sanitize-recover=all -fno-omit-frame-pointer -DENGINE_ASAN
FLAGS_release  := -O2 -D_FORTIFY_SOURCE=2 -fstack-protector-strong
FLAGS_debug    := -O0
FLAGS_test     := -O1 -DENGINE_TEST
FLAGS_coverage := -O0 --coverage
FLAGS_asan     := -O1 -fsanitize=address,undefined $(SANITIZE)
FLAGS_fuzz     := -O1 -fsanitize=fuzzer-no-link,address,undefined $(SANITIZE)
SAY = $(if $(V),,@echo "  $(1) $@" &&)

MAIN     := $(OUT)/engine/cli/main.o
PDF      := $(patsubst %.c,$(OUT)/%.o,$(wildcard engine/pdf/*.c))
LIBRARY  := $(OUT)/libelaudit.a
PROGRAM   = $(patsubst %.c,$(OUT)/%,$(wildcard $(1)))
MODULES  := $(filter-out $(MAIN) $(PDF),$(addsuffix .o,$(call PROGRAM,engine/*/*.c)))
EMBEDDED := $(sort $(shell find rules reports -name '*.lua' -o -name '*.json'))
FUZZERS  := $(call PROGRAM,tests/fuzz/fuzz_*.c)
TESTS    := $(call PROGRAM,tests/unit/*_test.c tests/differential/*_differential.c) \
            $(FUZZERS)
BENCHES  := $(call PROGRAM,tests/bench/gen.c tests/bench/bench_*.c)
DRIVER   := $(if $(filter fuzz,$(BUILD)),$(OUT)/tests/fuzz/standalone)
SIBLINGS  = $(filter $(1)/%,$(HELPERS:=.o))
HELPERS  := $(filter-out $(TESTS) $(BENCHES) $(DRIVER),$(call PROGRAM,tests/*/*.c))

all: $(OUT)/elaudit $(OUT)/elaudit-pdf
tests: all $(TESTS)

$(OUT)/elaudit: $(MAIN) $(OUT)/image.o $(LIBRARY)
	$(call SAY,ld) $(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(LDLIBS)
# The process that reads PDF: alone in being linked with poppler.
$(PDF): CPPFLAGS += $(subst -I,-isystem ,$(shell pkg-config --cflags poppler-glib))
$(OUT)/elaudit-pdf: $(PDF) $(LIBRARY)
	$(call SAY,ld) $(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ \
	    $(shell pkg-config --libs poppler-glib)
$(LIBRARY): $(MODULES) $(OUT)/embedded.o
	$(call SAY,ar) $(AR) rcsD $@.new $^ && mv $@.new $@
# The folders are named too, so that a file that is gone is noticed.
$(OUT)/embedded.c: $(EMBEDDED) $(shell find rules reports -type d) rules/embed.sh
	@mkdir -p $(@D)
	$(call SAY,sh) sh rules/embed.sh $@ $(EMBEDDED)
$(OUT)/embedded.o: $(OUT)/embedded.c
	$(call SAY,cc) $(CC) $(CPPFLAGS) $(CFLAGS) -c -o $@ $<
# The pack, loaded once and for all: rule/image.h.
$(OUT)/freeze: $(OUT)/rules/freeze.o $(LIBRARY)
	$(call SAY,ld) $(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(LDLIBS)
$(OUT)/rules.image: $(OUT)/freeze
	$(call SAY,sh) $(OUT)/freeze $@
$(OUT)/image.o: $(OUT)/rules.image rules/image.S
	$(call SAY,as) $(CC) -DIMAGE='"$<"' -c -o $@ rules/image.S
$(OUT)/%.o: %.c Makefile
	@mkdir -p $(@D)
	$(call SAY,cc) $(CC) $(CPPFLAGS) $(CFLAGS) -MMD -MP -c -o $@ $<
# A test is linked with the sources of its folder that are no test themselves.
.SECONDEXPANSION:
$(OUT)/tests/%: $(OUT)/tests/%.o $$(call SIBLINGS,$$(@D)) $(LIBRARY)
	$(call SAY,ld) $(CC) $(CFLAGS) $(if $(DRIVER),-fsanitize=fuzzer) $(LDFLAGS) -o $@ $^ $(LDLIBS)

check: tests
	@sh tests/run.sh $(OUT) $(TESTS)
lint:
	@sh tests/lint/run.sh
accept: all
	@ACCEPT=1 ELAUDIT=$(CURDIR)/$(OUT)/elaudit sh tests/golden/run.sh
accuracy accuracy-accept: all
	@ELAUDIT=$(OUT)/elaudit sh tests/accuracy/run.sh $@
bench: all $(BENCHES)
	@sh tests/bench/run.sh $(OUT)
fuzzers: $(FUZZERS)
fuzz:
	@$(MAKE) --no-print-directory BUILD=fuzz fuzzers
	@TIME=$(TIME) sh tests/fuzz/run.sh build/fuzz-clang
coverage:
	@$(MAKE) --no-print-directory BUILD=coverage check
	@sh tests/coverage.sh build/coverage
demo: all
	@$(OUT)/elaudit audit $(SAMPLE) || test $$? -eq 1
deps:
	@sh .ci/deps $(FOR)

SHARE := $(DESTDIR)$(PREFIX)/share
install: all
	install -D -m 755 $(OUT)/elaudit $(DESTDIR)$(PREFIX)/bin/elaudit
	install -D -m 755 -t $(DESTDIR)$(PREFIX)/libexec $(OUT)/elaudit-pdf
	install -D -m 644 -t $(SHARE)/man/man1 man/elaudit.1
	install -D -m 644 -t $(SHARE)/man/man5 man/elaudit-rules.5
	install -D -m 644 -t $(SHARE)/elaudit reports/*.schema.json
	install -D -m 644 -t $(SHARE)/doc/elaudit README.md LICENSE docs/*.md
uninstall:
	rm -rf $(DESTDIR)$(PREFIX)/bin/elaudit $(SHARE)/man/man1/elaudit.1 \
	    $(DESTDIR)$(PREFIX)/libexec/elaudit-pdf \
	    $(SHARE)/man/man5/elaudit-rules.5 $(SHARE)/elaudit $(SHARE)/doc/elaudit
format:
	clang-format -i $(wildcard engine/*/*.[ch] tests/*/*.[ch])
clean:
	rm -rf build
help:
	@sed -n '/^#/!q; s/^# \{0,1\}//p' Makefile

.PHONY: all tests check lint accept accuracy accuracy-accept bench fuzzers fuzz \
        coverage demo deps install uninstall format clean help
.SECONDARY:
.DELETE_ON_ERROR:
-include $(shell find $(OUT) -name '*.d' 2>/dev/null)
