//! Which addresses and ports may be connected to: what everybody can reach, and nothing inside a network.
//!
//! The ranges are those of the special-purpose registries of IANA for IPv4 and IPv6 (RFC 6890 and its successors).

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// How far the program may reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Reach {
    /// Public addresses, at the usual ports of the web.
    #[default]
    Public,
    /// Any address and port. Only a person at the command line can ask for this.
    Anywhere,
}

/// The ports that web servers for everybody use.
const PORTS: [u16; 4] = [80, 443, 8080, 8443];

/// Public addresses at which clouds answer only their own machines: the agents of Azure.
const METADATA: [Ipv4Addr; 1] = [Ipv4Addr::new(168, 63, 129, 16)];

impl Reach {
    /// Whether an address may be connected to.
    #[must_use]
    pub fn allows(self, address: IpAddr) -> bool {
        match (self, address) {
            (Self::Anywhere, _) => true,
            (Self::Public, IpAddr::V4(v4)) => is_public_v4(v4),
            (Self::Public, IpAddr::V6(v6)) => is_public_v6(v6),
        }
    }

    /// Whether a port may be connected to.
    #[must_use]
    pub fn allows_port(self, port: u16) -> bool {
        self == Self::Anywhere || PORTS.contains(&port)
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let is_special = matches!(
        address.octets(),
        // This network, private ones, loopback, link-local with the metadata of clouds, multicast and reserved.
        [0 | 10 | 127 | 224.., ..] | [169, 254, ..] | [172, 16..=31, ..] | [192, 168, ..]
        // Behind the address translation of carriers; 6to4 relays; tests of networks.
        | [100, 64..=127, ..] | [192, 88, 99, _] | [198, 18..=19, ..]
        // Protocol assignments and documentation.
        | [192, 0, 0 | 2, _] | [198, 51, 100, _] | [203, 0, 113, _]
    );
    !is_special && !METADATA.contains(&address)
}

/// Only global unicast, without the parts that lead to other addresses or to none. IPv4 in IPv6 (mapped, translated
/// by NAT64) is outside of it.
fn is_public_v6(address: Ipv6Addr) -> bool {
    let segments = address.segments();
    let is_special = matches!(
        segments,
        // Protocol assignments, with Teredo; documentation.
        [0x2001, 0..=0x01ff | 0x0db8, ..]
        // 6to4, which contains an address of IPv4; documentation.
        | [0x2002, ..] | [0x3fff, 0..=0x0fff, ..]
    );
    !is_special && (0x2000..=0x3fff).contains(&segments[0])
}

#[cfg(test)]
mod tests {
    use std::net::IpAddr;

    use super::Reach;

    #[test]
    fn what_is_inside_a_network_is_refused() {
        for inside in [
            "0.0.0.0",
            "0.1.2.3",
            "10.0.0.1",
            "100.64.0.1",
            "100.100.100.200",
            "127.0.0.1",
            "127.255.255.254",
            "168.63.129.16",
            "169.254.169.254",
            "172.16.0.1",
            "172.31.255.255",
            "192.0.0.192",
            "192.0.2.1",
            "192.88.99.1",
            "192.168.0.1",
            "198.18.0.1",
            "198.19.255.255",
            "198.51.100.7",
            "203.0.113.9",
            "224.0.0.1",
            "239.255.255.255",
            "240.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::ffff:127.0.0.1",
            "::ffff:8.8.8.8",
            "::127.0.0.1",
            "64:ff9b::7f00:1",
            "64:ff9b::808:808",
            "64:ff9b:1::1",
            "100::1",
            "2001::1",
            "2001:10::1",
            "2001:20::1",
            "2001:db8::1",
            "2002:7f00:1::",
            "2002:808:808::1",
            "3fff::1",
            "fc00::1",
            "fd00:ec2::254",
            "fe80::1",
            "fec0::1",
            "ff02::1",
            "5f00::1",
        ] {
            let address: IpAddr = inside.parse().unwrap();
            assert!(!Reach::Public.allows(address), "{inside}");
            assert!(Reach::Anywhere.allows(address), "{inside}");
        }
    }

    #[test]
    fn what_everybody_can_reach_is_allowed() {
        for public in [
            "1.1.1.1",
            "8.8.8.8",
            "100.63.255.255",
            "100.128.0.1",
            "172.15.0.1",
            "172.32.0.1",
            "192.0.1.1",
            "198.17.0.1",
            "198.20.0.1",
            "223.255.255.255",
            "2001:200::1",
            "2001:4860:4860::8888",
            "2606:4700::1111",
            "2a01:4f8::1",
        ] {
            assert!(Reach::Public.allows(public.parse().unwrap()), "{public}");
        }
        let ports = [22, 25, 80, 443, 6379, 8080, 8443, 9200];
        let allowed: Vec<u16> = ports
            .into_iter()
            .filter(|port| Reach::Public.allows_port(*port))
            .collect();
        assert_eq!(allowed, [80, 443, 8080, 8443]);
    }
}
