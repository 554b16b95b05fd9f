"""The certifications, or the skills that speak in their place (the article says "or")."""
