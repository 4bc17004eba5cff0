"""The words of the business: pure Python, no input or output, knows no other room."""
