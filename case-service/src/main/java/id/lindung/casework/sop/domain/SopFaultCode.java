package id.lindung.casework.sop.domain;

import com.fasterxml.jackson.annotation.JsonValue;

/** Everything that can be wrong with a procedure. Codes are part of the API and are never renamed. */
public enum SopFaultCode {
    YAML_TOO_LARGE("yaml.too-large"),
    YAML_ENCODING("yaml.encoding"),
    YAML_BROKEN("yaml.broken"),
    YAML_TOO_DEEP("yaml.too-deep"),
    YAML_ALIAS("yaml.alias"),
    YAML_TAG("yaml.tag"),
    YAML_SEVERAL("yaml.several"),
    YAML_KEY("yaml.key"),
    KEY_TWICE("key.twice"),
    KEY_UNKNOWN("key.unknown"),
    KEY_MISSING("key.missing"),
    VALUE_TYPE("value.type"),
    VALUE_CHOICE("value.choice"),
    VALUE_NAME("value.name"),
    VALUE_DURATION("value.duration"),
    VALUE_DATE("value.date"),
    VALUE_LENGTH("value.length"),
    VALUE_RANGE("value.range"),
    VALUE_TOO_FEW("value.too-few"),
    VALUE_TOO_MANY("value.too-many"),
    VALUE_TWICE("value.twice"),
    VALUE_SHAPE("value.shape"),
    ACTOR_UNKNOWN("actor.unknown"),
    ACTOR_WITHOUT_ACCOUNT("actor.without-account"),
    FACT_UNKNOWN("fact.unknown"),
    FACT_ENDS_RUN("fact.ends-run"),
    FACT_TWICE("fact.twice"),
    FILE_NAME("file.name"),
    NAME_TWICE("name.twice"),
    SOURCE_STEP_UNKNOWN("source-step.unknown"),
    SOURCE_STEP_MISSING("source-step.missing"),
    DOCUMENT_UNKNOWN("document.unknown"),
    DOCUMENT_UNUSED("document.unused"),
    CLOCK_TIME("clock.time"),
    CLOCK_OPEN_BOUNDS("clock.open-bounds"),
    CLOCK_WITHOUT_MAX("clock.without-max"),
    CLOCK_MIN_ABOVE_MAX("clock.min-above-max"),
    CLOCK_START_UNKNOWN("clock.start-unknown"),
    CLOCK_NOT_EXTENDABLE("clock.not-extendable"),
    STEP_UNKNOWN("step.unknown"),
    STEP_WAY("step.way"),
    STEP_FACTS("step.facts"),
    STEP_WITHOUT_END("step.without-end"),
    STEP_UNREACHABLE("step.unreachable"),
    STEP_LOOP("step.loop"),
    DECISION_CONDITIONAL("decision.conditional"),
    DECISION_WITHOUT_REFUSAL("decision.without-refusal"),
    OUTCOME_UNKNOWN("outcome.unknown"),
    EXPIRY_WITHOUT_DECISION("expiry.without-decision"),
    REPEAT_WITHOUT_END("repeat.without-end"),
    INTERRUPT_WITHOUT_RETURN("interrupt.without-return"),
    ORDER_UNSTATED("order.unstated"),
    ORDER_AS_SOURCE("order.as-source"),
    REFERRAL_WITHOUT_GROUND("referral.without-ground"),
    TOTAL_EXCEEDED("total.exceeded"),
    TOTAL_REPEATED("total.repeated"),
    TOTAL_WAITS_OUTSIDE("total.waits-outside"),
    READING_UNKNOWN("reading.unknown"),
    RULING_DENIED("ruling.denied");

    private final String code;

    SopFaultCode(String code) {
        this.code = code;
    }

    /** The code in JSON, and the key of its words. */
    @JsonValue
    public String code() {
        return code;
    }
}
