// Carries the resources.
