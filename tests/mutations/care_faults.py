"""Deliberate faults in keys, care, network and window; as in faults.py, each with the tests that must notice."""

from tests.mutations.fault import Fault

VAULT_TESTS = ("tests/vault",)
KEEPING_TESTS = ("tests/keeping",)
NETWORK_TESTS = ("tests/remote",)
WINDOW_TESTS = ("tests/ui/test_lock.py", "tests/ui/test_safe_html.py")

VAULT = (
    Fault(
        "wrong passphrases are not slowed down",
        "desktop/vault/vault.py",
        "        self._patience.check()\n",
        "",
        "guessing takes its time",
        VAULT_TESTS,
    ),
    Fault(
        "the key ring may be the only way in",
        "desktop/vault/vault.py",
        "        if not any(slot.kind != Way.KEY_RING.value for slot in left):",
        "        if not left:",
        "the loss of a key ring is survived",
        VAULT_TESTS,
    ),
    Fault(
        "changing a way in wants no proof",
        "desktop/vault/vault.py",
        "        if data.slot(Way.PASSPHRASE) is None:\n            return\n",
        "        return\n",
        "nobody at an unlocked desk lets themselves in for later",
        VAULT_TESTS,
    ),
    Fault(
        "any entry of the key ring is ours",
        "desktop/vault/vault.py",
        "    return name if isinstance(name, str) and name.startswith(profile) else profile",
        "    return str(name)",
        "a changed key file does not make us delete a stranger's secret",
        VAULT_TESTS,
    ),
    Fault(
        "the copy of the key file may be older",
        "desktop/vault/vault_file.py",
        "        copy.unlink(missing_ok=True)\n        fresh.replace(path)",
        "        fresh.replace(path)",
        "a passphrase that was changed opens nothing",
        VAULT_TESTS,
    ),
    Fault(
        "typing errors are not told",
        "desktop/vault/recovery_code.py",
        " or text[SECRET_CHARACTERS:] != _check_of(number)",
        "",
        "a mistyped recovery code is told from a wrong one",
        VAULT_TESTS,
    ),
)

KEEPING = (
    Fault(
        "the bridge leads back",
        "desktop/vault/slots.py",
        "    return _wrapped(profile, BRIDGE, {}, new, _bridge_key(old))",
        "    return _wrapped(profile, BRIDGE, {}, old, _bridge_key(old))",
        "another key that was cut short is brought to its end",
        KEEPING_TESTS,
    ),
    Fault(
        "the old key is not forgotten",
        "desktop/keeping/renewal.py",
        "    vault.finish_renewal()",
        "    vault.exists()",
        "after another key the old one opens nothing",
        KEEPING_TESTS,
    ),
    Fault(
        "the journal stays under the old key",
        "desktop/store/rekey.py",
        "    reseal(journal, old.key, new.key)",
        "    reseal(journal, old.key, old.key)",
        "what was not sent is on record under the new key",
        KEEPING_TESTS,
    ),
    Fault(
        "a backup's seal is not looked at",
        "desktop/keeping/backup_file.py",
        "    if not hmac.compare_digest(_seal(backup.raw, key), backup.seal):",
        "    if not backup.seal:",
        "a changed header is refused",
        KEEPING_TESTS,
    ),
    Fault(
        "a backup's bytes are not looked at",
        "desktop/keeping/backup_file.py",
        "    if digest.hexdigest() != backup.header.sha256:",
        "    if not digest:",
        "a changed byte is refused",
        KEEPING_TESTS,
    ),
    Fault(
        "a restore asks no journal",
        "desktop/keeping/restore.py",
        "    if reads_under(places.journal, key.key):",
        "    if not places.journal:",
        "what was written since the backup stays in the outbox",
        KEEPING_TESTS,
    ),
    Fault(
        "a restore trusts what waited",
        "desktop/store/recovery.py",
        "        for name in strangers:",
        "        for name in strangers[:0]:",
        "elsewhere nothing that waited is sent unasked",
        KEEPING_TESTS,
    ),
    Fault(
        "a folder put back is not noticed",
        "desktop/keeping/generation.py",
        "    elif outside is not None and outside > inside:",
        "    elif outside == -1:",
        "a whole folder that was put back looks before it sends",
        KEEPING_TESTS,
    ),
    Fault(
        "a copied folder is not noticed",
        "desktop/keeping/generation.py",
        "    if inside and outside is None:",
        "    if inside == -1:",
        "a folder on another computer sends nothing unasked",
        KEEPING_TESTS,
    ),
    Fault(
        "diagnostics tell the sync log",
        "desktop/keeping/diagnostics.py",
        '"kind": line.kind}',
        '"kind": line.kind, "text": line.text}',
        "a file for a helper holds no content",
        KEEPING_TESTS,
    ),
    Fault(
        "the token is salvaged in the clear",
        "desktop/keeping/salvage.py",
        '    return (row for row in rows if table != "settings" or row["key"] != "account")',
        "    return (row for row in rows if table)",
        "no readable file holds the token",
        KEEPING_TESTS,
    ),
    Fault(
        "a damaged page poisons the readers",
        "desktop/store/reader.py",
        "                connection.close()\n                raise\n            except BaseException:",
        "                self._give_back(connection)\n                raise\n            except BaseException:",
        "one bad page costs what is on it",
        KEEPING_TESTS,
    ),
    Fault(
        "a damaged page poisons the writer",
        "desktop/store/desk.py",
        "        if is_damage(error):",
        "        if is_damage(error) and not error:",
        "one bad page does not stop the outbox",
        KEEPING_TESTS,
    ),
)

NETWORK = (
    Fault(
        "session keys go where the environment says",
        "desktop/remote/transport.py",
        "ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)",
        "ssl.create_default_context()",
        "nothing in the environment weakens the connection",
        NETWORK_TESTS,
    ),
    Fault(
        "a proxy's no counts as sent",
        "desktop/remote/transport.py",
        '        if event.endswith("send_request_headers.started") and not asks_proxy:',
        '        if event.endswith("send_request_headers.started"):',
        "what a proxy refused was surely not sent",
        NETWORK_TESTS,
    ),
)

WINDOW = (
    Fault(
        "locking drops nothing",
        "desktop/app.py",
        "        opened, self._open = self._open, None\n",
        "        opened = self._open\n",
        "a lock is more than a curtain",
        WINDOW_TESTS,
    ),
    Fault(
        "relative links are left in",
        "desktop/ui/widgets/safe_html.py",
        '        url_relative="deny",\n',
        "",
        "nothing is left of a body but what is allowed",
        WINDOW_TESTS,
    ),
)

CARE = (*VAULT, *KEEPING, *NETWORK, *WINDOW)
