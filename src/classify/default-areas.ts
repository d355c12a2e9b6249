import { api } from './areas/api.ts';
import { authentication } from './areas/authentication.ts';
import { cryptography } from './areas/cryptography.ts';
import { database } from './areas/database.ts';
import { dependencies } from './areas/dependencies.ts';
import { gate } from './areas/gate.ts';
import { infrastructure } from './areas/infrastructure.ts';

/** The sensitive areas of policy 4.3, and the gate's own files. Their names are part of the contract. */
export const defaultAreas = { authentication, cryptography, api, database, dependencies, infrastructure, gate };
