return criterion {
  id = "ID-01", titel = "Every child",
}
