-- What binds a district in any state.
return profile {
  name = "federal",
  title = "Federal law and guidance, any state",
  include = { "jurisdiction:federal" },
  exclude = { "kind:practice" },
  parameters = {
    screening_days = {
      title = "days from enrollment to the end of screening",
      value = 30, unit = "days", source = "ESEA § 3111", least = 1, most = 30,
    },
    placement_notice_days = {
      title = "days from the start of school to the placement notice",
      value = 30, unit = "days", source = "ESEA § 1112", least = 1, most = 30,
    },
    late_notice_weeks = {
      title = "weeks to the notice on a placement during the year",
      value = 2, unit = "weeks", source = "ESEA § 1112", least = 1, most = 2,
    },
    -- The rules tell numbers of years apart up to four.
    monitoring_years = {
      title = "years of monitoring after exit",
      value = 4, unit = "years", source = "ESEA § 3121", least = 1, most = 4,
    },
  },
}
