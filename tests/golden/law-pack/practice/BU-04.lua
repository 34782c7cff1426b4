return criterion {
  id = "BU-04", title = "Somebody checks the bus",
  kind = "practice", severity = "low", jurisdiction = "ma",
  standard = "management_and_operations",
  lever = "schedules_and_program_options",
  scope = "somewhere", applies_to = { "bus_policy", "bus_handbook" },
  authorities = { "Bus Letter" },
  topic = c.check,
  elements = {
    { text = "The bus is checked", need = "required",
      stated_by = near { c.check, "bus", within = 12 } },
  },
  agree = { on = "who checks the bus", about = near { c.check, "bus", within = 12 },
            owners = { { says = "the driver", who = c.driver },
                       { says = "the bus monitor", who = c.monitor } } },
}
