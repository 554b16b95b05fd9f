"""Who does the work: processes of this machine or of a cluster, what each may take, and how far it is."""
