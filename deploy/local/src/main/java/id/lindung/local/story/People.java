package id.lindung.local.story;

import id.lindung.local.issuer.TokenRequest;
import id.lindung.local.stack.Service;
import id.lindung.local.stack.Stack;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The people of one unit and of its partner agencies, each with a token of her own. */
public final class People {

    private static final Duration A_WHOLE_RUN = Duration.ofHours(2);

    private final Stack stack;
    private final HttpClient http;
    private final String unit;
    private final Insistence insistence;
    private final int replica;

    /** @param unit Kemendagri code, such as {@code 62.11} */
    public People(Stack stack, HttpClient http, String unit) {
        this(stack, http, unit, Insistence.NONE, 1);
    }

    private People(Stack stack, HttpClient http, String unit, Insistence insistence, int replica) {
        this.stack = stack;
        this.http = http;
        this.unit = unit;
        this.insistence = insistence;
        this.replica = replica;
    }

    /** The same people, who do not take silence for an answer. */
    public People insisting(Insistence how) {
        return new People(stack, http, unit, how, replica);
    }

    /** The same people at another replica of every service, counted from 1. */
    public People at(int other) {
        return new People(stack, http, unit, insistence, other);
    }

    public String unit() {
        return unit;
    }

    public Person unitAdministrator() {
        return staff("unit-administrator");
    }

    public Person administrationOfficer() {
        return staff("administration-officer");
    }

    public Person companion() {
        return staff("companion");
    }

    public Person caseManager() {
        return staff("case-manager");
    }

    public Person counsellor() {
        return staff("counsellor");
    }

    public Person supervisor() {
        return staff("supervisor");
    }

    public Person chair() {
        return staff("chair");
    }

    public Person headOfOffice() {
        return staff("head-of-office");
    }

    public Person secretary() {
        return staff("secretary");
    }

    public Person analyst() {
        return staff("analyst");
    }

    /** The one who holds this role in the unit. */
    public Person staff(String role) {
        return staff(role, role + "-" + unit);
    }

    /** One of several who hold this role. */
    public Person staff(String role, String subject) {
        return person(TokenRequest.of(subject, Optional.of(unit), List.of(role)));
    }

    /** A clerk, or a system, of a partner agency. */
    public Person partner(String agencyId) {
        return person(TokenRequest.of("partner-" + agencyId, Optional.of(unit), List.of("partner"))
                .withAgency(agencyId));
    }

    private Person person(TokenRequest token) {
        return new Person(
                http,
                (Service service) -> stack.url(service, replica),
                token.subject(),
                stack.token(token.withLifetime(A_WHOLE_RUN)),
                insistence);
    }
}
