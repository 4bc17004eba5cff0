"""daylit-desktop: a local-first desktop application for the Daylit receivables service.

The map of the house, top to bottom; arrows between rooms only go down:

    __main__    picks a face: window or command line
    app         joins the rooms: open_house(), close_house()
    ui, cli     the faces; they read the store and put entries into it
    sync        the carrier: outbox up, news down, in its own thread
    store       the encrypted database; all SQL lives here
    remote      the service as seen from here; all HTTP lives here
    vault       keys: key ring, passphrase
    domain      the words of the business; knows nobody
    sandbox     a stand-in for the service; knows nobody, is known by `app` only
"""

__version__ = "0.1.0"
