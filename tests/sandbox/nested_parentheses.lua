-- expect: ok
-- The deepest nesting the parser takes is far below any real rule.
return ((((((((((((((((((((((((1))))))))))))))))))))))))
