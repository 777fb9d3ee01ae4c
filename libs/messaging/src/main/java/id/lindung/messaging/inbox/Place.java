package id.lindung.messaging.inbox;

/** Where an event stands with regard to what has taken effect of its aggregate. */
enum Place {
    /** It took effect before: a duplicate. */
    PAST,
    /** It is the next one. */
    NEXT,
    /** It is the next one and was refused: only an operator's replay tries it again. */
    STUCK,
    /** One before it is missing, or stands parked. */
    EARLY
}
