"""The network: how many people the member is connected to, and whether they have been heard from lately."""
