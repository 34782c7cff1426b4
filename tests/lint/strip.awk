# Prints C source as "path:line:code", without comments and with empty string
# and character literals, so that a lint sees code only.
FNR == 1 { state = "code" }
{
    code = ""
    for (i = 1; i <= length($0); i++) {
        c = substr($0, i, 1)
        two = substr($0, i, 2)
        if (state == "comment") {
            if (two == "*/") { state = "code"; i++ }
        } else if (state == "code") {
            if (two == "/*") { state = "comment"; i++; code = code " " }
            else if (two == "//") break
            else if (c == "\"" || c == "'") { state = c; code = code c }
            else code = code c
        } else if (c == "\\") {
            i++
        } else if (c == state) {
            state = "code"
            code = code c
        }
    }
    print FILENAME ":" FNR ":" code
}
