export interface ApiKeyTable {
  id: string;
  hash: string;
  name: string;
  organizationId: string;
  regions: string[];
  scopes: string[];
  createdBy: string;
  createdAt: string;
  expiresAt: string;
  revokedAt: string | null;
}
