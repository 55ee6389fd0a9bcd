"""The mistakes that an author can make, each with the sentence that he is told."""
