return accuracy {
  ["BU-01"] = { tp = 14, fp = 1, fn = 3, found = 11, items = 15, alarms = 1, near = 10 },
}
