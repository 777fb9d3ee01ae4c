package id.lindung.referral.webhook.api;

/** Bodies as the OpenAPI document shows them. */
final class WebhookExamples {
    static final String REGISTER = """
            { "url": "https://sistem.puskesmas-contoh.example/lindung" }""";

    static final String REGISTERED = """
            {
              "id": "019aa9c2-1a00-7000-8000-000000000091",
              "url": "https://sistem.puskesmas-contoh.example/lindung",
              "status": "active",
              "registeredAt": "2026-11-22T02:30:00Z",
              "secret": "whsec_Y29udG9oIHNhamEsIGJ1a2FuIHJhaGFzaWEgYmVuYXI="
            }""";

    static final String WEBHOOK = """
            {
              "id": "019aa9c2-1a00-7000-8000-000000000091",
              "url": "https://sistem.puskesmas-contoh.example/lindung",
              "status": "active",
              "registeredAt": "2026-11-22T02:30:00Z"
            }""";

    static final String DELIVERY = """
            {
              "eventId": "019aa9c2-1a00-7000-8000-000000000082",
              "type": "webhook.ping",
              "attemptedAt": "2026-11-22T02:31:00Z",
              "outcome": "delivered",
              "httpStatus": 204
            }""";

    static final String DELIVERIES = """
            {
              "items": [
                {
                  "eventId": "019aa9c2-1a00-7000-8000-000000000081",
                  "type": "referral.sent",
                  "attemptedAt": "2026-11-22T02:42:01Z",
                  "outcome": "unreachable"
                }
              ]
            }""";

    static final String TROUBLED = """
            [
              {
                "webhookId": "019aa9c2-1a00-7000-8000-000000000091",
                "unit": "62.11",
                "agencyId": "019aa9c2-1a00-7000-8000-000000000001",
                "status": "disabled",
                "failingSince": "2026-11-19T02:42:01Z",
                "waiting": 4
              }
            ]""";

    private WebhookExamples() {}
}
