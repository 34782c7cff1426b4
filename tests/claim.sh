# For scripts that check claims and end with "N passed, N failed": sourced.
#   claim TEXT STATUS    TEXT is so when the status is 0
#   claims_end           the closing line; its status is that of the script
passed=0 failed=0

claim() {
    if [ "$2" -eq 0 ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "not so: $1"
    fi
}

claims_end() {
    echo "$passed passed, $failed failed"
    [ "$failed" -eq 0 ]
}
