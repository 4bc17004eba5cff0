"""The description of the service is true: whatever is asked by it, the answer is one it names."""

import jsonschema
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.checks import CHECKS, not_a_server_error

from desktop.sandbox.openapi import describe
from desktop.sandbox.server import SandboxServer
from tests.sandbox.client import Visitor

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


def test_whatever_is_asked_the_answer_is_described(server: SandboxServer) -> None:
    schema = schemathesis.openapi.from_url(f"{server.url}/openapi.json")
    known = {
        "company_id": server.world.company.id,
        "thread_id": server.world.communications[0].id,
        "customer_id": next(iter(server.world.main.customers)),
    }
    headers = {"Authorization": f"Token {server.world.token}"}
    checks = [
        not_a_server_error,
        *(
            CHECKS.get_one(name)
            for name in ("status_code_conformance", "content_type_conformance", "response_schema_conformance")
        ),
    ]
    asked = 0
    for result in schema.get_all_operations():
        operation = result.ok()
        if operation.path.startswith("/api/v1/companies"):
            continue

        @EXAMPLES
        @given(case=operation.as_strategy())
        def ask(case: schemathesis.Case) -> None:
            nonlocal asked
            asked += 1
            if asked % 5:  # four in five speak of rows that exist
                case.path_parameters.update(
                    {name: known[name] for name in case.path_parameters if name in known}
                )
                if isinstance(case.body, dict):
                    case.body.update({name: known[name] for name in case.body if name in known})
            answer = case.call(headers=headers)
            case.validate_response(answer, checks=checks)

        ask()
    assert asked > 80
