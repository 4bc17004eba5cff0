"""Bodies of messages by somebody who wants to be told that they were read, or worse."""

import random
from collections.abc import Iterator

LOADING = [
    "<img src='{u}'>",
    '<img src="{u}" srcset="{u} 2x" loading=eager>',
    "<img/src={u}>",
    "<IMG SRC=`{u}`>",
    "<picture><source srcset='{u}'><img src='{u}'></picture>",
    "<input type=image src='{u}'>",
    "<iframe src='{u}'></iframe>",
    "<iframe srcdoc=\"<img src='{u}'>\"></iframe>",
    "<frame src='{u}'>",
    "<embed src='{u}'>",
    "<object data='{u}'></object>",
    "<applet code='{u}'></applet>",
    "<video src='{u}' poster='{u}'></video>",
    "<audio src='{u}' autoplay></audio>",
    "<track src='{u}'>",
    "<link rel=stylesheet href='{u}'>",
    "<link rel='prefetch dns-prefetch preconnect' href='{u}'>",
    "<meta http-equiv=refresh content='0;url={u}'>",
    "<base href='{u}'><img src=x>",
    "<body background='{u}'>",
    "<table background='{u}'><tr><td background='{u}'>x</td></tr></table>",
    "<div style=\"background:url('{u}')\">x</div>",
    "<div style='background-image:url({u})'>x</div>",
    "<p style='list-style-image:url({u})'>x</p>",
    "<p style='border-image:url({u})'>x</p>",
    "<p style='content:url({u})'>x</p>",
    "<p style='cursor:url({u}),auto'>x</p>",
    "<style>@import '{u}';</style>",
    "<style>@font-face{{font-family:x;src:url({u})}} p{{font-family:x}}</style><p>x</p>",
    "<style>p::after{{content:url({u})}}</style><p>x</p>",
    "<svg><image href='{u}' xlink:href='{u}'/></svg>",
    "<svg><use href='{u}#x'/></svg>",
    "<svg><style>@import url({u})</style></svg>",
    "<svg><feImage href='{u}'/></svg>",
    "<math><mtext><img src='{u}'></mtext></math>",
    "<script src='{u}'></script>",
    "<script>fetch('{u}')</script>",
    "<a href='{u}' ping='{u}'>x</a>",
    "<form action='{u}'><input autofocus onfocus=submit()></form>",
    "<button formaction='{u}'>x</button>",
    "<img src=x onerror=\"location='{u}'\">",
    "<details open ontoggle=\"fetch('{u}')\">x</details>",
    "<marquee onstart=\"fetch('{u}')\">x</marquee>",
    "<xml id=x><i><b>&lt;img src='{u}'&gt;</b></i></xml>",
    "<noscript><img src='{u}'></noscript>",
    "<template><img src='{u}'></template>",
    "<textarea><img src='{u}'></textarea>",
    "<!--[if mso]><img src='{u}'><![endif]-->",
    "<!--><img src='{u}'>-->",
    "<![CDATA[<img src='{u}'>]]>",
    "<img src='cid:part1'><img src='{u}'>",
    "&lt;img src='{u}'&gt;<img src='{u}'>",
    "<isindex action='{u}' type=image src='{u}'>",
    "<bgsound src='{u}'><layer src='{u}'></layer>",
]
ADDRESSES = [
    "http://127.0.0.1:{port}/{n}",
    "HTTP://127.0.0.1:{port}/{n}",
    "//127.0.0.1:{port}/{n}",
    "\\\\127.0.0.1@{port}\\{n}",
    "http:127.0.0.1:{port}/{n}",
    "http://2130706433:{port}/{n}",
    "http://localhost:{port}/{n}",
    "ht\ttp://127.0.0.1:{port}/{n}",
    "&#104;ttp://127.0.0.1:{port}/{n}",
    "file://127.0.0.1:{port}/{n}",
    "ftp://127.0.0.1:{port}/{n}",
    "feed:http://127.0.0.1:{port}/{n}",
    "view-source:http://127.0.0.1:{port}/{n}",
    "jar:http://127.0.0.1:{port}/{n}!/x",
    "ws://127.0.0.1:{port}/{n}",
    "javascript:fetch('http://127.0.0.1:{port}/{n}')",
    "data:text/html,<img src=http://127.0.0.1:{port}/{n}>",
    "qrc:/../../http://127.0.0.1:{port}/{n}",
]
AROUND = [
    "{b}",
    "<p>Dear customer,</p>{b}<p>Kind regards</p>",
    "<html><head>{b}</head><body>{b}</body></html>",
    "<div><table><tr><td>{b}</td></tr></table></div>",
    "<blockquote>{b}</blockquote>{b}",
    "<p>{b}",
    "<b><i>{b}</b></i>",
    "text before <br>{b}",
]


def hostile_bodies(number: int, port: int) -> Iterator[str]:
    """So many different bodies, each of which asks for an address of this port."""
    dice = random.Random(11)
    for n in range(number):
        first = LOADING[n % len(LOADING)]
        parts = [first, *(dice.choice(LOADING) for _ in range(dice.randrange(3)))]
        address = ADDRESSES[n % len(ADDRESSES)] if n < 2 * len(LOADING) else dice.choice(ADDRESSES)
        body = "".join(part.format(u=address.format(port=port, n=n)) for part in parts)
        around = dice.choice(AROUND)
        yield spoilt(around.format(b=body), dice)


def spoilt(body: str, dice: random.Random) -> str:
    """Some are cut, repeated, or have stray bytes in them, as parsers like to disagree about."""
    match dice.randrange(6):
        case 0:
            return body[: dice.randrange(len(body) // 2, len(body))]
        case 1:
            at = dice.randrange(len(body))
            return (
                body[:at]
                + dice.choice(["\0", "<", ">", '"', "'", "<!--", "-->", "\ufeff", "\u202e"])
                + body[at:]
            )
        case 2:
            return body.replace("<", "<\n" if dice.random() < 0.3 else "<", 1).swapcase()
        case _:
            return body
