"""Writers of containers: each takes a resolved document and a path, and writes the file as other programs would."""
