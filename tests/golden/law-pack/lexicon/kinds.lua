return kinds {
  bus_policy = { titles = { "bus policy" } },
  bus_handbook = { titles = { "bus handbook" } },
}
