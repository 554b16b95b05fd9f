"""The interview track: answers and network tables become cards, a decision for each interviewer, drafts and a plan."""
