-- All criteria, whatever their source.
return profile {
  name = "everything",
  title = "Every criterion: law, guidance, practice and wording",
  include = { "all" },
  exclude = {},
  like = "massachusetts",
}
