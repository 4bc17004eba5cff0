"""The words of the demo data: names, conversations, call notes; nothing here knows how they are served."""
