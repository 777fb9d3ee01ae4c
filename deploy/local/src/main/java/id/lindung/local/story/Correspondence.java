package id.lindung.local.story;

import id.lindung.local.stack.Service;

/** What is done with a complaint that somebody told from afar, until its reply has left (barito-utara-indirect, 6 to 13). */
public final class Correspondence {

    private final People people;
    private final String complaintId;

    public Correspondence(People people, String complaintId) {
        this.people = people;
        this.complaintId = complaintId;
    }

    /** Step 6. */
    public Answer verify() {
        return move(people.supervisor(), "verification", "{}");
    }

    /** Step 7: the chair names who is to look into it. */
    public Answer assign(Person officer) {
        return move(people.chair(), "officer-assignment", "{\"officer\": \"%s\"}".formatted(officer.subject()));
    }

    /** Step 8: whether it is clear what it means. */
    public Answer study(boolean clear) {
        return move(people.caseManager(), "study", "{\"clear\": %s}".formatted(clear));
    }

    /** Step 9 begins: whoever told is asked. */
    public Answer ask() {
        return move(
                people.caseManager(),
                "clarification-question",
                "{\"question\": \"Karangan: kapan hal itu terjadi terakhir kali?\"}");
    }

    /** Step 9: the answer. */
    public Answer clarify() {
        return move(people.caseManager(), "clarification", "{\"answer\": \"Karangan: pada akhir pekan lalu.\"}");
    }

    private Answer move(Person mover, String move, String json) {
        var path = "/v1/complaints/" + complaintId;
        var seen = mover.get(Service.INTAKE, path).expect(200);
        return mover.postOnce(Service.INTAKE, path + "/" + move, json, seen.version());
    }

    /** Step 10: a reply that names nobody but its addressee. */
    public Answer draftReply() {
        return people.caseManager()
                .post(
                        Service.INTAKE,
                        "/v1/complaints/" + complaintId + "/reply-letters",
                        "{\"text\": \"Karangan: laporan Saudara telah kami terima dan kami tindak lanjuti.\"}");
    }

    /** Step 10: the chair agrees to it. */
    public Answer approve(Answer reply) {
        return move(people.chair(), reply, "approval", "{}");
    }

    /** Step 11: in two copies. */
    public Answer sign(Answer reply) {
        return move(people.chair(), reply, "signature", """
                {"signatoryName": "Ibu Ketua Karangan, S.Sos.", "signatoryTitle": "Ketua P2TP2A"}""");
    }

    /** Step 12. */
    public Answer archive(Answer reply) {
        return move(people.administrationOfficer(), reply, "archiving", "{\"folder\": \"Map Karangan 3\"}");
    }

    /** Step 13: taken at the centre, as nobody marked an address safe. */
    public Answer handOver(Answer reply) {
        return move(people.administrationOfficer(), reply, "dispatch", "{\"manner\": \"handed-over\"}");
    }

    private static Answer move(Person mover, Answer reply, String move, String json) {
        return mover.post(Service.INTAKE, "/v1/reply-letters/" + reply.text("/id") + "/" + move, json, reply.version());
    }
}
