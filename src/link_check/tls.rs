//! Which certificates are trusted: those that Mozilla trusts, and those that a person at the command line adds.

use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::CertificateDer;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

/// Which certificates are trusted.
#[derive(Clone)]
pub struct Trust(pub(super) Arc<ClientConfig>);

impl Default for Trust {
    fn default() -> Self {
        Self::of(public())
    }
}

impl Trust {
    /// Also those that the certificates of a PEM file have signed.
    ///
    /// # Errors
    /// If there is none in it that can be used.
    pub fn with(pem: &[u8]) -> Result<Self> {
        let mut roots = public();
        let before = roots.len();
        for certificate in CertificateDer::pem_slice_iter(pem) {
            let certificate = certificate.context("expected certificates as PEM")?;
            roots
                .add(certificate)
                .context("a certificate cannot be used")?;
        }
        ensure!(
            roots.len() > before,
            "there is no certificate in it: expected PEM"
        );
        Ok(Self::of(roots))
    }

    fn of(roots: RootCertStore) -> Self {
        let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .expect("ring has what the protocol versions need")
            .with_root_certificates(roots)
            .with_no_client_auth();
        Self(Arc::new(config))
    }
}

fn public() -> RootCertStore {
    RootCertStore {
        roots: webpki_roots::TLS_SERVER_ROOTS.to_vec(),
    }
}
