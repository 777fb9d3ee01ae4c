package id.lindung.system;

import id.lindung.local.issuer.TokenRequest;
import id.lindung.local.stack.Service;
import id.lindung.local.stack.Stack;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One unit's centre with its people, each with a token of her own. */
final class Centre {

    private static final Duration A_WHOLE_TEST = Duration.ofHours(2);

    private final Stack stack;
    private final HttpClient http;
    private final String unit;

    Centre(Stack stack, HttpClient http, String unit) {
        this.stack = stack;
        this.http = http;
        this.unit = unit;
    }

    String unit() {
        return unit;
    }

    ApiClient administrationOfficer() {
        return person(Service.INTAKE, 1, "administration-officer");
    }

    ApiClient administrationOfficerAt(int replica) {
        return person(Service.INTAKE, replica, "administration-officer");
    }

    ApiClient caseManager() {
        return person(Service.CASE, 1, "case-manager");
    }

    ApiClient analyst() {
        return person(Service.REPORTING, 1, "analyst");
    }

    /** Someone of this unit with a role, at a service. */
    ApiClient person(Service service, int replica, String role) {
        var token = stack.token(TokenRequest.of(role + "-" + unit, Optional.of(unit), List.of(role))
                .withLifetime(A_WHOLE_TEST));
        return new ApiClient(http, stack.url(service, replica), token);
    }

    /** Who keeps the installation running; belongs to no unit. */
    static ApiClient operator(Stack stack, HttpClient http, Service service) {
        var token = stack.token(TokenRequest.of("operator", Optional.empty(), List.of("operator"))
                .withLifetime(A_WHOLE_TEST));
        return new ApiClient(http, stack.url(service), token);
    }
}
