-- What a Massachusetts district answers for: federal law binds it as well.
-- Practice is advice, so it has a profile of its own.
return profile {
  name = "massachusetts",
  title = "Massachusetts district: state and federal law and guidance",
  include = { "jurisdiction:ma", "jurisdiction:federal" },
  exclude = { "kind:practice" },
}
