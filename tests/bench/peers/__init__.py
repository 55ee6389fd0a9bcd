"""The peers that the site is measured beside."""
