"""Deliberate faults in what believes, remembers and shows a newer version; as in faults.py, each with its tests."""

from tests.mutations.fault import Fault

NOTICE_TESTS = ("tests/remote/test_updates.py",)
OFFER_TESTS = ("tests/domain/test_updates.py",)
WATCH_TESTS = ("tests/keeping/test_update_watch.py",)
WINDOW_TESTS = ("tests/ui/test_updates.py",)
RELEASE_TESTS = ("tests/packaging",)

BELIEF = (
    Fault(
        "any signature will do",
        "desktop/remote/signed_notice.py",
        "        key.verify(document, read)\n",
        "",
        "a tampered notice is refused",
        NOTICE_TESTS,
    ),
    Fault(
        "the old form of signatures is taken",
        "desktop/remote/signed_notice.py",
        "    if not is_prehashed:",
        "    if is_prehashed is None:",
        "only prehashed signatures are believed",
        NOTICE_TESTS,
    ),
    Fault(
        "the signature of another file will do",
        "desktop/remote/signed_notice.py",
        """    if comment.partition("\\t")[0] != f"file:{name}":""",
        "    if not comment:",
        "a signature is of the file it lies beside",
        NOTICE_TESTS,
    ),
    Fault(
        "the signature of another version will do",
        "desktop/remote/signed_notice.py",
        "    if comment != trusted_comment(name, str(release.version), release.sequence):",
        "    if not comment:",
        "version and sequence are those that were signed",
        NOTICE_TESTS,
    ),
    Fault(
        "true is a number",
        "desktop/remote/signed_notice.py",
        "    if type(value) is not kind:  # True is no number",
        "    if not isinstance(value, kind):",
        "a signed notice is read strictly",
        NOTICE_TESTS,
    ),
    Fault(
        "notices come over plain HTTP",
        "desktop/remote/updates.py",
        """    if parts.scheme != "https" and not (parts.scheme == "http" and is_this_computer(host)):""",
        """    if parts.scheme not in ("https", "http"):""",
        "nothing is asked at an address that is not secure",
        NOTICE_TESTS,
    ),
    Fault(
        "redirects are followed",
        "desktop/remote/updates.py",
        """http.stream("GET", url, timeout=TIMEOUT)""",
        """http.stream("GET", url, timeout=TIMEOUT, follow_redirects=True)""",
        "only the host that is built in is asked",
        NOTICE_TESTS,
    ),
    Fault(
        "a notice may be as large as it likes",
        "desktop/remote/updates.py",
        "bounded(response, deadline, largest)",
        "bounded(response, deadline)",
        "a giant file is stopped",
        NOTICE_TESTS,
    ),
    Fault(
        "cookies are carried along",
        "desktop/remote/updates.py",
        "    http.cookies.clear()  # what the first answer wants to be remembered by is not told with the second\n",
        "",
        "asking tells nothing of who asks",
        NOTICE_TESTS,
    ),
)

OFFER = (
    Fault(
        "an old notice may be put back",
        "desktop/domain/updates.py",
        "    if release.sequence < seen.sequence:",
        "    if release.sequence < 0:",
        "a replayed notice is refused",
        OFFER_TESTS,
    ),
    Fault(
        "a lower version is offered",
        "desktop/domain/updates.py",
        "    if release.version < installed:",
        "    if release.version < installed and not installed.is_finished:",
        "nobody is led back to an older version",
        OFFER_TESTS,
    ),
    Fault(
        "a trial version is offered to everybody",
        "desktop/domain/updates.py",
        "    return Verdict.NEWER if release.version.is_finished or not installed.is_finished else Verdict.TRIAL",
        "    return Verdict.NEWER",
        "a finished version hears of finished ones only",
        OFFER_TESTS,
    ),
    Fault(
        "a notice may lead anywhere",
        "desktop/domain/updates.py",
        "    return release.page if is_own else source.page",
        "    return release.page or source.page",
        "only the host that is built in is opened",
        OFFER_TESTS,
    ),
    Fault(
        "the highest sequence is forgotten",
        "desktop/keeping/update_memory.py",
        "max(sequence, seen.sequence)",
        "sequence or seen.sequence",
        "the memory of notices never goes down",
        WATCH_TESTS,
    ),
    Fault(
        "a refused notice moves the memory",
        "desktop/keeping/update_watch.py",
        "            verdict = judge(release, self._installed, self._memory.read())",
        "            self._memory.keep(sequence=release.sequence + 1)\n"
        "            verdict = judge(release, self._installed, self._memory.read())",
        "the notice that is there can be looked at again",
        WATCH_TESTS,
    ),
    Fault(
        "it is asked at every start",
        "desktop/keeping/update_watch.py",
        "        if at is not None and at <= now < at + EVERY:",
        "        if at is not None and at > now:",
        "it is asked once a day",
        WATCH_TESTS,
    ),
    Fault(
        "everybody is asked for",
        "desktop/ui/updating.py",
        """ and self._preferences.value(CHOICE) == "notify":""",
        ":",
        "nothing is asked unless the person wants it",
        WINDOW_TESTS,
    ),
    Fault(
        "it is asked while locked",
        "desktop/ui/updating.py",
        "        if self._main is not None and self.can_look",
        "        if self.can_look",
        "a locked window asks nothing",
        WINDOW_TESTS,
    ),
    Fault(
        "a changed download agrees with the sums",
        "packaging/builders/sums.py",
        "if sha256_of(folder / name) != sums[name]]",
        "if not sums[name]]",
        "a damaged download is named",
        RELEASE_TESTS,
    ),
)

UPDATES = (*BELIEF, *OFFER)
