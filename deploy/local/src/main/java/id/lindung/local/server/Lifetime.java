package id.lindung.local.server;

/** How long a child process lives. */
public enum Lifetime {
    /** Until it is stopped, even when the process that started it is killed; the next start finds it and takes over. */
    INDEPENDENT,
    /**
     * Never longer than the process that started it: the kernel kills it when that process ends in any way. Wants
     * {@code setpriv} of util-linux 2.33 or newer; without it the child lives on after a SIGKILL of its parent.
     */
    WITH_PARENT
}
