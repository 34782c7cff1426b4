/* The image of the rule pack as read-only data: rule/image.h, IMAGE_ALIGN. */
        .section .rodata
        .balign 16
        .global rule_image
rule_image:
        .incbin IMAGE
        .global rule_image_end
rule_image_end:
        .byte 0
        .section .note.GNU-stack, "", %progbits
