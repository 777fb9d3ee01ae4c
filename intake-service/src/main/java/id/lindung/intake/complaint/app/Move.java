package id.lindung.intake.complaint.app;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.lindung.intake.complaint.domain.Advice;
import id.lindung.intake.complaint.domain.ComplaintMove;
import java.util.UUID;

/** A move that somebody asks of a complaint, with what it needs. */
public sealed interface Move {

    /** Which of the moves it is; also what tells two requests apart that say no more. */
    @JsonProperty
    ComplaintMove kind();

    record Verify() implements Move {
        @Override
        public ComplaintMove kind() {
            return ComplaintMove.VERIFY;
        }
    }

    /** Of this. */
    record Advise(Advice advice) implements Move {
        @Override
        public ComplaintMove kind() {
            return ComplaintMove.ADVISE;
        }
    }

    /** To whoever has this token subject. */
    record Assign(String officer) implements Move {
        @Override
        public ComplaintMove kind() {
            return ComplaintMove.ASSIGN;
        }
    }

    /** With whether its words and what they ask for are clear. */
    record Study(boolean clear) implements Move {
        @Override
        public ComplaintMove kind() {
            return ComplaintMove.STUDY;
        }
    }

    /** What is unclear, in clear. */
    record Ask(String question) implements Move {
        @Override
        public ComplaintMove kind() {
            return ComplaintMove.ASK;
        }

        /** Never shows what is asked. */
        @Override
        public String toString() {
            return "Ask[…]";
        }
    }

    /** What was answered, in clear. */
    record Clarify(String answer) implements Move {
        @Override
        public ComplaintMove kind() {
            return ComplaintMove.CLARIFY;
        }

        /** Never shows what was answered. */
        @Override
        public String toString() {
            return "Clarify[…]";
        }
    }

    record FollowUp() implements Move {
        @Override
        public ComplaintMove kind() {
            return ComplaintMove.FOLLOW_UP;
        }
    }

    /** To another unit, by its Kemendagri code. */
    record Transfer(String toUnit) implements Move {
        @Override
        public ComplaintMove kind() {
            return ComplaintMove.TRANSFER;
        }
    }

    /** With whether whoever withdraws was talked with alone. */
    record Withdraw(boolean privateTalk) implements Move {
        @Override
        public ComplaintMove kind() {
            return ComplaintMove.WITHDRAW;
        }
    }

    /** As telling what another complaint of the unit tells. */
    record MarkDuplicate(UUID duplicateOf) implements Move {
        @Override
        public ComplaintMove kind() {
            return ComplaintMove.MARK_DUPLICATE;
        }
    }
}
