"""What is shipped: builders, installers, papers."""
