package id.lindung.local.postgres;

/** A role of the database server and its password. */
public record Login(String user, String password) {

    /** Without the password, which belongs into no log. */
    @Override
    public String toString() {
        return "Login[" + user + "]";
    }
}
