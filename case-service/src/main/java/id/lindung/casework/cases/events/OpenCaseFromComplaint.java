package id.lindung.casework.cases.events;

import static java.util.stream.Collectors.toSet;

import id.lindung.casework.casefile.app.OpenCaseFile;
import id.lindung.casework.casefile.domain.AllegedPerpetrator;
import id.lindung.casework.casefile.domain.Incident;
import id.lindung.casework.casefile.domain.NewCaseFile;
import id.lindung.casework.casefile.domain.Victim;
import id.lindung.casework.cases.app.OpenCase;
import id.lindung.casework.cases.domain.Case;
import id.lindung.casework.cases.domain.ReceivedComplaint;
import id.lindung.casework.sop.app.Arrival;
import id.lindung.casework.sop.app.BeginSopRun;
import id.lindung.messaging.EventHandler;
import id.lindung.messaging.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * From a registered complaint opens one case, and one case file for each victim with the procedure that it walks, or nothing
 * at all.
 */
@ApplicationScoped
public class OpenCaseFromComplaint implements EventHandler<ComplaintRegistered> {

    private final OpenCase openCase;
    private final OpenCaseFile openCaseFile;
    private final BeginSopRun beginSopRun;

    OpenCaseFromComplaint(OpenCase openCase, OpenCaseFile openCaseFile, BeginSopRun beginSopRun) {
        this.openCase = openCase;
        this.openCaseFile = openCaseFile;
        this.beginSopRun = beginSopRun;
    }

    @Override
    public String consumer() {
        return Complaints.CONSUMER;
    }

    @Override
    public String type() {
        return "complaint.registered.v1";
    }

    @Override
    public Class<ComplaintRegistered> dataType() {
        return ComplaintRegistered.class;
    }

    @Override
    public void handle(Received<ComplaintRegistered> event) {
        requireKnownVictims(event.data());
        var opened = openCase.handle(complaintOf(event));
        var violence = event.data().victims().stream()
                .flatMap(victim -> victim.violenceKinds().stream())
                .collect(toSet());
        var arrival = new Arrival(
                event.aggregateId(), event.data().channel(), event.data().receivedAt(), event.time(), violence);
        event.data().victims().forEach(victim -> {
            var file = openCaseFile.handle(fileOf(victim, opened, event.data()));
            beginSopRun.handle(file, arrival);
        });
    }

    private static void requireKnownVictims(ComplaintRegistered complaint) {
        var victims = complaint.victims().stream()
                .map(ComplaintRegistered.Victim::personId)
                .collect(toSet());
        var strangers = complaint.allegedPerpetrators().stream()
                .flatMap(alleged -> alleged.relations().stream())
                .anyMatch(pair -> !victims.contains(pair.victimPersonId()));
        if (strangers) {
            // Dropping the pair would lose an allegation, and with it the refusal of that person's signature.
            throw new IllegalArgumentException("An alleged perpetrator is related to nobody who is a victim here");
        }
    }

    private static ReceivedComplaint complaintOf(Received<ComplaintRegistered> event) {
        var complaint = event.data();
        return new ReceivedComplaint(
                event.aggregateId(),
                event.unit(),
                complaint.receivedOn(),
                complaint.crisis(),
                complaint.subdistrict(),
                complaint.victims().size());
    }

    private static NewCaseFile fileOf(ComplaintRegistered.Victim victim, Case opened, ComplaintRegistered complaint) {
        var person = new Victim(
                victim.personId(),
                victim.countingId(),
                victim.sex(),
                victim.ageBand(),
                victim.child(),
                victim.disabilities());
        var incident = new Incident(
                opened.complaintId(),
                complaint.receivedOn(),
                complaint.crisis(),
                victim.violenceKinds(),
                victim.place(),
                victim.domesticViolence());
        return new NewCaseFile(opened.unit(), opened.id(), person, incident, allegedOf(victim, complaint));
    }

    private static List<AllegedPerpetrator> allegedOf(
            ComplaintRegistered.Victim victim, ComplaintRegistered complaint) {
        return complaint.allegedPerpetrators().stream()
                .flatMap(alleged -> alleged.relations().stream()
                        .filter(pair -> pair.victimPersonId().equals(victim.personId()))
                        .map(pair -> new AllegedPerpetrator(alleged.personId(), alleged.ageBand(), pair.relation())))
                .toList();
    }
}
