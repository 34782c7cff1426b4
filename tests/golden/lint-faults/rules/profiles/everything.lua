return profile { name = "everything", title = "Everything", include = { "all" } }
