-- What binds a district in any state.
return profile {
  name = "federal",
  title = "Federal law and guidance, any state",
  include = { "jurisdiction:federal" },
  exclude = { "kind:practice" },
}
