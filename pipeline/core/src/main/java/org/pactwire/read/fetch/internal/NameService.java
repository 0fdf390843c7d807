package org.pactwire.read.fetch.internal;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Finds the network addresses of a host. */
@FunctionalInterface
public interface NameService {
    /** As the machine is set up. */
    NameService SYSTEM = InetAddress::getAllByName;

    /**
     * The addresses of a name or of an address in digits.
     *
     * @throws UnknownHostException if there are none
     */
    InetAddress[] lookUp(String host) throws UnknownHostException;
}
