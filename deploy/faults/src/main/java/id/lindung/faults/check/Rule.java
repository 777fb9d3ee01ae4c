package id.lindung.faults.check;

import id.lindung.faults.ledger.Exchange;
import java.util.List;

/** One thing that holds whatever died. */
interface Rule {

    /** Where it does not hold; empty where it does. */
    List<Finding> broken(List<Exchange> ledger, Observations seen);
}
