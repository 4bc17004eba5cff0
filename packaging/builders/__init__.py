"""One module per thing that is built; `build.py` is the entrance, `product` knows the facts."""
