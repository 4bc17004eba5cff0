"""Names for the demo data: people by language, companies by trade, titles, goods and phone numbers."""

from typing import NamedTuple


class Trade(NamedTuple):
    """An industry and the words from which its companies' names are made."""

    industry: str
    nouns: tuple[str, ...]
    is_public: bool = False  # without a legal form


class Land(NamedTuple):
    """Where a customer is at home: names of people and firms, legal forms and the shape of a phone number."""

    language: str
    first_names: tuple[str, ...]
    last_names: tuple[str, ...]
    firms: tuple[str, ...]
    legal_forms: tuple[str, ...]
    phone: str  # each # becomes a digit


TRADES = (
    Trade("Construction", ("Builders", "Contracting", "Masonry", "Concrete Works", "Roofing", "Scaffolding")),
    Trade(
        "Manufacturing",
        ("Fabrication", "Machine Works", "Tooling", "Castings", "Precision Parts", "Plastics"),
    ),
    Trade("Food & Beverage", ("Bakery", "Dairy", "Foods", "Roasters", "Brewing Co.", "Provisions")),
    Trade("Logistics", ("Freight", "Haulage", "Cold Storage", "Warehousing", "Couriers", "Shipping")),
    Trade("Healthcare", ("Medical Group", "Dental Care", "Clinic Supply", "Veterinary Clinic", "Care Homes")),
    Trade("Hospitality", ("Hotels", "Catering", "Inn", "Restaurants", "Event Services")),
    Trade("Retail", ("Hardware", "Outdoor", "Home Goods", "Garden Centres", "Bookshops", "Cycles")),
    Trade("Energy", ("Solar", "Wind Services", "Power Systems", "Heating & Cooling", "Drilling")),
    Trade("Agriculture", ("Farms", "Orchards", "Seed Co.", "Greenhouses", "Vineyards", "Feeds")),
    Trade("Education", ("School District", "College", "Training Centre", "Learning Trust"), is_public=True),
    Trade("Technology", ("Robotics", "Instruments", "Semiconductor", "Data Centres", "Sensors")),
    Trade("Facilities", ("Cleaning Services", "Property Management", "Elevators", "Security", "Landscaping")),
)
PLACES = (
    "Harbor Pine", "Blue Ridge", "Cedar Falls", "Lakeshore", "Ironwood", "Granite State", "Copper Creek",
    "Alder",
    "Maple Grove", "Redstone", "Silver Lake", "Fox Hollow", "Clearwater", "Stonebridge", "Birchfield",
    "Eastgate",
    "Kestrel", "Wexford", "Ashford", "Thornbury", "Larkspur", "Pinehurst", "Riverbend", "Summit", "Meridian",
    "Prairie", "Tidewater", "Juniper", "Hawthorne", "Coldspring", "Millbrook", "Oakhaven", "Northgate",
    "Whitfield",
    "Sable Point", "Bayview", "Greenfield", "Windmill", "Quarry Hill", "Old Mill", "Beacon", "Crescent",
    "Falcon",
    "Delta", "Sawyer", "Hudson", "Lincoln", "Fairmont", "Kingsley", "Marlowe", "Ellison", "Brightwater",
    "Glenwood",
    "Rosewood", "Timberline", "Elk River", "Sunrise", "Vanguard", "Keystone", "Pacific", "Great Plains",
    "Cascade",
)  # fmt: skip
ENGLISH_FORMS = ("Inc.", "LLC", "Ltd", "Co.", "Group", "& Sons", "Corp.", "")
LANDS = (
    Land(
        "en",
        ("Maria", "James", "Aisha", "Robert", "Grace", "Daniel", "Fiona", "Marcus", "Ellen", "Omar",
         "Rachel", "Kevin",
         "Naomi", "Peter", "Chloe", "Victor", "Hannah", "Samuel", "Leila", "Andrew", "Joan", "Derek",
         "Nina", "Colin",
         "Bridget", "Isaac", "Tara", "Malcolm", "Yvonne", "Greg", "Sonia", "Trevor"),
        ("Lopez", "Whitaker", "Okafor", "Brennan", "Patel", "Hughes", "Novak", "Sinclair", "Reyes",
         "Caldwell",
         "Bergman", "Foster", "Haddad", "Mitchell", "Osborne", "Delgado", "Fraser", "Kaplan", "Lindgren",
         "Mbeki",
         "Nolan", "Petrov", "Quinn", "Rossi", "Shah", "Tanner", "Underwood", "Vance", "Walsh", "Yates",
         "Zimmer",
         "Abbott", "Castillo", "Dawson"),
        (),
        ENGLISH_FORMS,
        "+1 312 555 01##",
    ),
    Land(
        "de",
        ("Anja", "Jürgen", "Katrin", "Stefan", "Birgit", "Matthias", "Heike", "Torsten", "Sabine", "Uwe"),
        ("Müller", "Schäfer", "Krüger", "Vogel", "Lindner", "Hoffmann", "Weiß", "Brandt", "Köhler", "Seidel"),
        ("Rheintal Anlagenbau", "Müller Söhne Metallbau", "Nordlicht Solartechnik", "Schwarzwald Getränke",
         "Elbe Logistik", "Bergmann Werkzeuge", "Havelland Agrar", "Isar Medizintechnik", "Weser Verpackung"),
        ("GmbH", "AG", "GmbH & Co. KG", "KG"),
        "+49 30 23125 ###",
    ),
    Land(
        "es",
        ("Lucía", "Javier", "Carmen", "Álvaro", "Pilar", "Sergio", "Beatriz", "Íñigo", "Rocío", "Andrés"),
        ("García", "Muñoz", "Fernández", "Ibáñez", "Ortega", "Núñez", "Serrano", "Peña", "Domínguez",
         "Vidal"),
        ("Construcciones Levante", "Aceites del Sur", "Talleres Ibarra", "Hoteles Costa Clara",
         "Frutas Peñalba",
         "Transportes Meseta", "Cerámicas Alcora", "Bodegas Valduero"),
        ("S.L.", "S.A.", "S.L.U."),
        "+34 910 555 ###",
    ),
    Land(
        "fr",
        ("Élodie", "Julien", "Camille", "François", "Hélène", "Thierry", "Sandrine", "Benoît", "Aurélie",
         "Rémi"),
        ("Lefèvre", "Moreau", "Girard", "Chevalier", "Fournier", "Rousseau", "Blanchet", "Perrin",
         "Gauthier", "Béraud"),
        ("Ateliers Beaumont", "Boulangeries du Rhône", "Menuiserie Girard", "Domaine des Tilleuls",
         "Transports Lefèvre", "Clinique Saint-Aubin", "Électricité Morvan", "Maraîchers de Loire"),
        ("SARL", "SAS", "SA"),
        "+33 1 99 00 ## ##",
    ),
    Land(
        "nl",
        ("Sanne", "Bram", "Femke", "Joost", "Marloes", "Pieter", "Anouk", "Ruben", "Lotte", "Wouter"),
        ("de Vries", "van den Berg", "Bakker", "Jansen", "Visser", "Smit", "van Dijk", "Mulder", "Kuipers",
         "Postma"),
        ("Kwekerij Zonneveld", "Van Dijk Bouw", "Haven Transport", "Bakkerij De Molen", "Noordzee Offshore",
         "Polder Techniek", "Drukkerij Vermeer", "Zuivelhuis Friesland"),
        ("B.V.", "N.V.", "V.O.F."),
        "+31 20 555 ####",
    ),
    Land(
        "pt",
        ("Inês", "Tiago", "Mariana", "Gonçalo", "Sofia", "Rui", "Joana", "Duarte", "Catarina", "Nuno"),
        ("Ferreira", "Gonçalves", "Magalhães", "Araújo", "Pinheiro", "Simões", "Teixeira", "Leitão",
         "Barbosa", "Faria"),
        ("Cortiças do Alentejo", "Metalúrgica Minho", "Conservas Atlântico", "Quinta da Ribeira",
         "Transportes Douro", "Cerâmica Aveiro", "Têxteis Guimarães"),
        ("Lda.", "S.A.", "Unipessoal Lda."),
        "+351 21 555 ####",
    ),
)  # fmt: skip
PAYER_TITLES = (
    "Accounts Payable Manager", "Accounts Payable Clerk", "AP Specialist", "Bookkeeper", "Office Manager",
    "Accounting Lead",
)  # fmt: skip
OTHER_TITLES = (
    "Controller",
    "CFO",
    "Purchasing Manager",
    "Site Manager",
    "Owner",
    "Operations Director",
    "Treasurer",
)
TEAM = (
    ("Dana Mercer", "Accounts Receivable Lead", "+1 312 555 0142"),
    ("Luis Ortega", "Collections Specialist", "+1 312 555 0157"),
    ("Priya Raman", "Credit Manager", "+1 312 555 0160"),
    ("Tom Hale", "Accounts Receivable", "+1 312 555 0171"),
)
GOODS = (
    "nitrile gloves", "pallet wrap rolls", "LED high-bay lamps", "hose fittings", "absorbent mats",
    "shelving bays",
    "ball valves", "safety helmets", "cable drums", "filter cartridges", "steel brackets",
    "packing tape cartons",
    "bearing units", "dust masks", "hand trucks", "gasket sets", "work lights", "storage crates",
    "drill bits",
    "roller chains", "water pumps", "insulation panels",
)  # fmt: skip
PORTALS = ("VendorLane", "InvoiceGate", "Supplynest", "PO Harbour")
