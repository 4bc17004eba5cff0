"""The description of the service is true: whatever is asked by it, the answer is one it names."""

from collections import Counter

import jsonschema
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.schemas import APIOperation
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from desktop.sandbox.openapi import describe
from desktop.sandbox.server import SandboxServer
from desktop.sandbox.world import World
from tests.sandbox.client import Visitor

CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]
EXAMPLES = settings(
    max_examples=12,
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)


def test_description_names_both_prefixes_and_every_route(visitor: Visitor) -> None:
    document = visitor.http.get("/openapi.json").json()
    assert document["openapi"] == "3.1.0"
    for prefix in ("/api", "/api/v1"):
        assert f"{prefix}/auth/login/" in document["paths"]
        assert f"{prefix}/companies/{{company_id}}/communications/log" in document["paths"]


def test_every_schema_is_well_formed() -> None:
    for schema in describe("http://127.0.0.1")["components"]["schemas"].values():
        jsonschema.Draft202012Validator.check_schema(schema)


def test_rows_match_the_description(visitor: Visitor) -> None:
    document = describe(visitor.world.company.id)
    for name, path in (
        ("Communication", "communications/threads"),
        ("Customer", "customers"),
        ("Invoice", "invoices"),
    ):
        schema = {"$ref": f"#/components/schemas/{name}", "components": document["components"]}
        for row in visitor.rows(path, include_contacts="true", view="message"):
            jsonschema.validate(row, schema, format_checker=jsonschema.FormatChecker())


def operations(server: SandboxServer) -> list[APIOperation]:
    """Everything that can be asked, once (the second prefix serves the same)."""
    found = schemathesis.openapi.from_url(f"{server.url}/openapi.json").get_all_operations()
    return [result.ok() for result in found if not result.ok().path.startswith("/api/v1/companies")]


def point_at_rows_that_exist(case: schemathesis.Case, world: World) -> None:
    """Speak of a company, thread and customer that are there, instead of ids out of the blue."""
    known = {
        "company_id": world.company.id,
        "thread_id": world.communications[0].id,
        "customer_id": next(iter(world.main.customers)),
    }
    case.path_parameters.update({name: known[name] for name in case.path_parameters if name in known})
    if isinstance(case.body, dict):
        case.body.update({name: known[name] for name in case.body if name in known})


def test_whatever_is_asked_the_answer_is_described(server: SandboxServer) -> None:
    headers = {"Authorization": f"Token {server.world.token}"}
    statuses: Counter[int] = Counter()
    for operation in operations(server):

        @EXAMPLES
        @given(case=operation.as_strategy())
        def ask(case: schemathesis.Case) -> None:
            if sum(statuses.values()) % 5:  # four in five
                point_at_rows_that_exist(case, server.world)
            answer = case.call(headers=headers)
            statuses[answer.status_code] += 1
            case.validate_response(answer, checks=CHECKS)

        ask()
    assert sum(statuses.values()) > 80
    assert {200, 201, 400, 404} <= set(statuses)


def test_nonsense_never_breaks_the_service(server: SandboxServer) -> None:
    headers = {"Authorization": f"Token {server.world.token}"}
    statuses: Counter[int] = Counter()
    for operation in operations(server):

        @EXAMPLES
        @given(case=operation.as_strategy(generation_mode=GenerationMode.NEGATIVE))
        def ask(case: schemathesis.Case) -> None:
            if sum(statuses.values()) % 3:
                point_at_rows_that_exist(case, server.world)
            answer = case.call(headers=headers)
            statuses[answer.status_code] += 1
            assert answer.status_code < 500, (case.as_curl_command(), answer.text)

        ask()
    assert statuses[400] > 20
