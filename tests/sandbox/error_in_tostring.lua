-- expect: ok
-- A field is not a metamethod, so it is never called.
assert(tostring({ __tostring = function () error("called") end }) == "table")
assert(tostring({ __name = "query" }) == "table")
