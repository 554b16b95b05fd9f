"""How often the detectors are right: labelled texts, half of them held out from whoever tunes the detectors."""
