"""Reports as people and other programs read them; nothing here runs learner code or opens the course."""
