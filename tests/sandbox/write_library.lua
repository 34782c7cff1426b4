-- expect: error "cannot set 'rep': this table is read-only"
string.rep = nil
